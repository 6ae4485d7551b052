import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

/**
 * better-sqlite3 12 ends the process on Node 24.19 and newer when garbage is collected while nothing runs
 * (node::RemoveEnvironmentCleanupHook, "env != nullptr"); 13 does not, but needs Node 22. Until Node 20 is given up, both
 * are installed, and this takes the one that fits.
 */
const FITTING = Number(process.versions.node.split('.')[0]) >= 22 ? 'better-sqlite3-13' : 'better-sqlite3';

/** The driver of the embedded engine. */
export const SqliteDriver = createRequire(__filename)(FITTING) as typeof Sqlite;
