// Loaded into the Playground's process before anything else: it listens on loopback only, calls nowhere else,
// opens no browser, and ends with the bot.
const net = require('node:net');
const path = require('node:path');

process.env.TEAMSAPPTESTER_BROWSER = 'none';
process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = '1';
process.env.M365_AGENTS_PLAYGROUND_CONFIG_PATH = path.resolve(
  __dirname,
  '../../../.m365agentsplayground.yml',
);

const LOOPBACK = '127.0.0.1';
const LOCAL = new Set([LOOPBACK, 'localhost', '::1', undefined]);

// The Playground gives a port and nothing more, which means every interface.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const [port, host, ...rest] = given;
  if (typeof port !== 'number') return listen.apply(this, given);
  return typeof host === 'string'
    ? listen.call(this, port, LOOPBACK, ...rest)
    : listen.call(this, port, LOOPBACK, host, ...rest);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  const host = typeof options === 'object' && options !== null ? options.host : undefined;
  if (LOCAL.has(host)) return connect.apply(this, given);
  process.nextTick(() => this.destroy(Object.assign(new Error('calls nowhere'), { code: 'ECONNREFUSED' })));
  return this;
};

process.on('disconnect', () => process.exit(0));
