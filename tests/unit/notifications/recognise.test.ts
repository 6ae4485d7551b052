import { isBareStop, recogniseNotify } from '../../../src/notifications/subscriptions/recognise';

describe('sentences about notifications', () => {
  it.each([
    'notify',
    'Notify this channel',
    'notify us',
    'please notify us here',
    'notify us about changes in the guidance',
    'notify this channel every Tuesday at 10:30',
    'subscribe',
    'subscribe this channel to the weekly digest',
    'can you subscribe us to guidance updates?',
    'sign us up for the digest',
    'turn on notifications',
    'Set up the weekly digest here please',
    'send us the weekly digest',
    'post the digest in this channel',
    'post guidance updates here',
    'keep us posted',
    'keep this channel updated about the guidance changes',
    'tell us when the guidance changes',
    'how do we turn on notifications?',
  ])('"%s" starts them', (text) => {
    expect(recogniseNotify(text)?.kind).toBe('start');
  });

  it.each([
    'what do you send here?',
    'What do you post in this channel?',
    'what are we subscribed to?',
    'what is this channel subscribed to',
    'notification settings',
    'notifications',
    'change the notifications',
    'show me our subscriptions',
  ])('"%s" shows them', (text) => {
    expect(recogniseNotify(text)?.kind).toBe('show');
  });

  it.each([
    'stop notifications',
    'Stop the digest.',
    'please stop sending us the digest',
    'stop notifying us',
    'stop posting here',
    'stop messaging us',
    'turn off notifications',
    'turn the digest off',
    'no more notifications please',
    'unsubscribe',
    'unsubscribe this channel from the weekly digest',
    "don't notify us any more",
    'cancel our subscription',
    'stop announcements',
    'how do I stop these notifications?',
  ])('"%s" stops them', (text) => {
    expect(recogniseNotify(text)?.kind).toBe('stop');
  });

  it.each([
    ['pause the digest', 'pause'],
    ['pause notifications for a while', 'pause'],
    ['resume notifications', 'resume'],
    ['turn the digest back on', 'resume'],
    ['preview the digest', 'preview'],
    ['show me the next digest', 'preview'],
    ['what does the digest look like?', 'preview'],
    ['what is in the next digest', 'preview'],
  ])('"%s" means %s', (text, kind) => {
    expect(recogniseNotify(text)?.kind).toBe(kind);
  });

  it.each([
    'what does the guidance say about notifying the nearest relative?',
    'should we notify the CQC',
    'when must I notify safeguarding',
    'notify the coroner',
    'notify HR about a pay error',
    'do we need to notify Social Work England',
    'who has to be notified of a detention',
    'notification of detention',
    'how do I notify the family',
    'notify my manager that I am off sick',
    'subscribe to the BASW magazine',
    'can I subscribe to Community Care?',
    'how do I stop burnout in my team',
    'stop medication',
    'stop and search',
    'stop supervision',
    'pause supervision while I am on leave',
    'pause a Mental Health Act assessment',
    'resume work after sick leave',
    'what updates to registration are there',
    'updates on the Mental Health Act reform',
    'what are we getting wrong about supervision',
    'send us a social worker',
    'turn off my pager',
    'what should boards tell us about vacancies',
    'keep us safe',
    'what is a digest',
    'how do I keep up to date with the law',
    'start induction',
    'start supervision',
    'set up a preceptorship programme',
    'stop',
    'messages from the chief social worker',
    `notify us ${'very '.repeat(40)}soon`,
  ])('"%s" is no command', (text) => {
    expect(recogniseNotify(text)).toBeUndefined();
  });

  it('hears the day and the time', () => {
    expect(recogniseNotify('notify this channel on Fridays at 2 pm')?.when).toEqual({
      weekday: 5,
      time: '14:00',
    });
    expect(recogniseNotify('send us the digest every wednesday at 9.30')?.when).toEqual({
      weekday: 3,
      time: '09:30',
    });
    expect(recogniseNotify('notify us')?.when).toBeUndefined();
  });

  it('knows "stop" alone', () => {
    expect(['stop', 'Stop!', 'please stop', 'stop it'].every(isBareStop)).toBe(true);
    expect(isBareStop('stop the assessment')).toBe(false);
  });
});
