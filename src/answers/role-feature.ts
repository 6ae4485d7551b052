import { z } from 'zod';
import { LONGEST_QUESTION } from '../cards/actions';
import { presentRolePicker } from '../cards/role-picker';
import { button, command, type Feature } from '../conversation/feature';
import type { People } from '../conversation/ports';
import { say, type Reply } from '../conversation/reply';
import { personKey, type Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Library } from '../knowledge/library';
import { recogniseRole } from './wording';

export interface RoleParts {
  readonly library: Library;
  readonly people: People;
  /** The same road that a typed message takes, for a question that waited for the role. */
  readonly respond: (request: Request) => Promise<Reply>;
}

/** "my role", "I'm a team manager": the role is remembered once said, can be changed, and is never required. */
export function createRoleFeature({ library, people, respond }: RoleParts): Feature {
  const set = async (role: string, request: Request): Promise<Reply> => {
    const known = library.role(role);
    if (!known)
      throw new GuideError('submission-invalid', 'I do not know that role. Type **my role** to choose one.');
    await people.setRole(personKey(request.person), role);
    const after = known.audience
      ? 'I will show your actions first. Type **actions** to see your list.'
      : 'I will show whose job things are.';
    const [article = 'a', ...name] = known.as.replace(/^As /, '').split(' ');
    return say(`Thank you. I will remember that you are ${article} **${name.join(' ')}**. ${after}`);
  };
  const picker = (current?: string, said?: string): Reply => {
    const roles = library.roles.map(({ id, label }) => ({ id, label }));
    const card = presentRolePicker({ roles, ...(current && { current }), ...(said && { said }) });
    return { card, summary: said ?? 'Your role' };
  };
  /** The picker as it now stands, in the place of the pressed one, which would go on naming the old role. */
  const picked = ({ place }: Request, said: string, current?: string): Reply =>
    place.scope === 'personal' ? { ...picker(current, said), replace: true } : say(said);
  const pick = (request: Request): Reply => picker(request.role);
  return {
    name: 'role',
    help: [{ type: 'my role', gives: 'answers that fit your role; change it at any time' }],
    commands: [
      command(
        'my role',
        (text) => recogniseRole(text, library.roles),
        (said, request) => (said.role ? set(said.role, request) : Promise.resolve(pick(request))),
      ),
    ],
    buttons: [
      button('pick-role', z.object({}), (_, request) => Promise.resolve(pick(request))),
      button(
        'set-role',
        z.object({ role: z.string().max(50), question: z.string().max(LONGEST_QUESTION).optional() }),
        async (data, request) => {
          const { text } = await set(data.role, request);
          return data.question
            ? respond({ ...request, role: data.role, text: data.question })
            : picked(request, text ?? '', data.role);
        },
      ),
      button('forget-role', z.object({}), async (_, request) => {
        await people.setRole(personKey(request.person), undefined);
        return picked(request, 'I have forgotten your role. You still get every answer.');
      }),
    ],
  };
}
