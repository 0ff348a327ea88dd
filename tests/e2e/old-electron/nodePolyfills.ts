import { webcrypto } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import './polyfills';

/** The globals that Node got after 16. */
const missing = {
  crypto: webcrypto,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
};
for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}
