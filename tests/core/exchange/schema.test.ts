import { expect, it } from 'vitest';
import { workshopFileJsonSchema } from '../../../core/exchange/format';

it('publishes the JSON Schema of the workshop file as it is (renew it with `npx vitest run tests/core/exchange/schema -u`)', async () => {
  const text = `${JSON.stringify(workshopFileJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../docs/workshop-file.schema.json');
});
