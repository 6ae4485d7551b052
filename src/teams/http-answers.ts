import type { Response } from 'restify';

/** Nothing that we serve is a page to be framed, cached, sniffed or run. A route may say otherwise for itself. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'no-store'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Unformatted, and in a way by which restify knows that the request has been answered. */
export function sendJson(response: Response, status: number, value: object): void {
  const body = JSON.stringify(value);
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
  };
  response.sendRaw(status, body, headers);
}

/** An error says its code and nothing of its cause. */
export function sendError(response: Response, status: number, code: string): void {
  if (response.headersSent) return void response.end();
  // Whoever sends too much may still be sending.
  if (status === 413) response.setHeader('Connection', 'close');
  sendJson(response, status, { error: { code } });
}
