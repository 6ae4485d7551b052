import {
  CloudAdapter,
  INVOKE_RESPONSE_KEY,
  type Activity,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import type { Connector, ConnectorCall } from './connector';
import { Refusal } from './refusal';
import { patiently } from './retry';

export interface AdapterSettings {
  readonly authentication: BotFrameworkAuthentication;
  readonly connector: Connector;
}

const created = z.object({ id: z.string() });

/**
 * The SDK's adapter with two of its defects mended: a token that is forged, tampered with or not yet valid is
 * refused as such instead of failing, and what it sends goes through our connector with every property of an entity.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly settings: AdapterSettings) {
    super(settings.authentication);
  }

  /** Checks the token, then runs the turn. Throws a Refusal where the token is not good. */
  async run(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(await this.authenticated(authorization, activity), activity, logic);
  }

  private async authenticated(authorization: string, activity: Activity): Promise<AuthenticateRequestResult> {
    try {
      return await this.settings.authentication.authenticateRequest(activity, authorization);
    } catch (thrown) {
      throw isOurs(thrown)
        ? new Refusal(503, 'keys-unavailable', thrown)
        : new Refusal(401, 'unauthorized', thrown);
    }
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push(await this.send(context, activity));
    return responses;
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const path = [...pathOf(activity), activity.id ?? ''];
    return this.call({ serviceUrl: activity.serviceUrl ?? '', method: 'PUT', path, body: activity });
  }

  override async deleteActivity(
    _context: TurnContext,
    reference: Partial<ConversationReference>,
  ): Promise<void> {
    const path = [...pathOf(reference), reference.activityId ?? ''];
    await this.call({ serviceUrl: reference.serviceUrl ?? '', method: 'DELETE', path });
  }

  private async send(
    context: TurnContext,
    { id: _, ...activity }: Partial<Activity>,
  ): Promise<ResourceResponse> {
    if (activity.type === 'invokeResponse') {
      context.turnState.set(INVOKE_RESPONSE_KEY, activity);
      return { id: '' };
    }
    const path = activity.replyToId ? [...pathOf(activity), activity.replyToId] : pathOf(activity);
    return this.call({ serviceUrl: activity.serviceUrl ?? '', method: 'POST', path, body: activity });
  }

  private async call(call: ConnectorCall): Promise<ResourceResponse> {
    const answer = await patiently(() => this.settings.connector(call));
    return { id: created.safeParse(answer).data?.id ?? '' };
  }
}

function pathOf({ conversation }: Partial<Activity> | Partial<ConversationReference>): string[] {
  return ['conversations', conversation?.id ?? '', 'activities'];
}

const failed = z.object({ name: z.string().optional(), statusCode: z.number().optional() });

/** Whether the check failed for want of Microsoft's keys, and not because of the token. */
function isOurs(thrown: unknown): boolean {
  const { name, statusCode } = failed.safeParse(thrown).data ?? {};
  return name === 'FetchError' || statusCode === 500;
}
