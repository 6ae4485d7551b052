import { renderedJson } from '../cards/render';

/** An activity's JSON. That of its cards was made when they were rendered, and is put in as it is. */
export function serialised(activity: object): string {
  const { attachments, ...rest } = activity as { readonly attachments?: unknown };
  const others = JSON.stringify(rest);
  if (!Array.isArray(attachments) || others === '{}') return JSON.stringify(activity);
  return `${others.slice(0, -1)},"attachments":[${attachments.map(attachmentJson).join()}]}`;
}

function attachmentJson(attachment: { readonly content?: unknown; readonly contentType?: unknown }): string {
  const { content, contentType, ...rest } = attachment;
  const card = typeof content === 'object' && content !== null ? renderedJson(content) : undefined;
  if (card === undefined || Object.keys(rest).length > 0) return JSON.stringify(attachment);
  return `{"contentType":${JSON.stringify(contentType)},"content":${card}}`;
}
