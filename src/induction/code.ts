import { createHash, randomInt } from 'node:crypto';

/** Nothing that is mistaken for something else when it is read out: no 0 and O, no 1, I and L. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;

/** How long an invitation may be used, in milliseconds. */
export const CODE_LIFE_MS = 14 * 24 * 3_600_000;

/** A fresh code: one of 887 million. */
export const makeCode = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');

/** What is kept of a code. The tenant is part of it, so a code of another tenant is simply not there. */
export const hashCode = (code: string, tenantId: string): string =>
  createHash('sha256').update(`${tenantId}/${code}`).digest('hex');
