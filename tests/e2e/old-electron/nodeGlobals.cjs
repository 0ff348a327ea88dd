/** What Node got after 16, put at the head of every bundle of the tests' build: before any module is looked at. */
{
  const crypto = require('node:crypto');
  const { deserialize, serialize } = require('node:v8');
  crypto.hash ??= (algorithm, data, encoding = 'hex') =>
    crypto.createHash(algorithm).update(data).digest(encoding);
  globalThis.crypto ??= crypto.webcrypto;
  globalThis.Blob ??= require('node:buffer').Blob;
  globalThis.structuredClone ??= (value) => deserialize(serialize(value));
}
