/*
 * The way in for every `npm run …`: plain CommonJS in old syntax, so that a Node.js that is too old gets a
 * sentence instead of a stack trace. It then loads `scripts/<name>.ts` (or the gateway's or a department's own
 * entry) through tsx.
 */
'use strict';
var MINIMUM = [20, 18, 1];

function tooOld(version) {
  var parts = version.split('.').map(Number);
  for (var i = 0; i < 3; i++) {
    if (parts[i] !== MINIMUM[i]) return parts[i] < MINIMUM[i];
  }
  return false;
}

if (tooOld(process.versions.node)) {
  console.error(
    '联动需要 Node.js ' +
      MINIMUM.join('.') +
      ' 或更高版本（当前是 ' +
      process.versions.node +
      '）。请安装 Node.js 20 后重试。\n' +
      'Liandong needs Node.js ' +
      MINIMUM.join('.') +
      ' or later (this is ' +
      process.versions.node +
      '). Install Node.js 20 and try again.',
  );
  process.exit(1);
}

// Set before any module of the gateway is loaded: the hub never reports home.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', function (error) {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

var path = require('node:path');
var url = require('node:url');
var name = process.argv[2];
var entry =
  name === 'gateway'
    ? path.join(__dirname, '..', 'gateway', 'main.ts')
    : name === 'subgraph'
      ? path.join(__dirname, '..', 'subgraphs', String(process.argv[3]), 'main.ts')
      : path.join(__dirname, name + '.ts');
process.argv.splice(1, name === 'subgraph' ? 3 : 2, entry);

import('tsx/esm/api')
  .then(function (tsx) {
    tsx.register();
    return import(url.pathToFileURL(entry).href);
  })
  .catch(function (error) {
    console.error(error && error.stack ? error.stack : error);
    process.exit(1);
  });
