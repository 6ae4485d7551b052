import { selfCheck } from '../../../src/search';
import { documents, topics, vocabulary } from './corpus';

describe('selfCheck', () => {
  it('is content where each ask finds its entry', () => {
    expect(selfCheck({ documents, topics, vocabulary })).toEqual([]);
  });

  it('reports an ask that belongs elsewhere, and who won', () => {
    const twins = ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      text: `Parking permits, parking spaces, parking ${id}`,
    }));
    const lost = selfCheck({
      documents: [...twins, { id: 'far', text: 'Poetry. '.repeat(60), asks: ['parking'] }],
    });
    expect(lost).toEqual([{ id: 'far', ask: 'parking', rank: 5, winner: 'a' }]);
  });

  it('reports an ask that is taken for a topic', () => {
    const [lost] = selfCheck({
      documents: [
        {
          id: 'money',
          text: 'Strategic investment in training and in posts for the future',
          asks: ['payslip'],
        },
      ],
      topics: [{ id: 'pay', text: 'Payslip', asks: ['my payslip', 'payslip wrong', 'payslip'] }],
    });
    expect(lost).toMatchObject({ id: 'money', declinedFor: 'pay' });
  });
});
