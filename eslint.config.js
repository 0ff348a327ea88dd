import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Forbids to compare a language with a literal, and to switch on one. */
const language = {
  rules: {
    'is-data': {
      meta: {
        type: 'problem',
        messages: { table: 'A language is data: put what differs into a table by language.' },
      },
      create(context) {
        const isLanguage = (node) => node?.type === 'Literal' && /^(en|fr|pt|es)$/.test(node.value);
        const report = (node) => context.report({ node, messageId: 'table' });
        return {
          BinaryExpression: (node) => {
            if (/^[!=]==?$/.test(node.operator) && (isLanguage(node.left) || isLanguage(node.right)))
              report(node);
          },
          SwitchCase: (node) => isLanguage(node.test) && report(node),
        };
      },
    },
  },
};

/** Words that tell a newcomer nothing in a name; each has a plain one (docs/glossary.md). */
const DIALECT = new Set(
  'become becomes bring bringing brought deed deeds doings door doors illegal journey journeys legal shelf shelves standing tell tells told travelling unsaid world'.split(
    ' ',
  ),
);
const dialectIn = (name) =>
  name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).find((word) => DIALECT.has(word.toLowerCase()));

/** Forbids these words in names of files, and of what a module or a class declares. */
const words = {
  rules: {
    plain: {
      meta: {
        type: 'problem',
        messages: { dialect: '“{{word}}” in a name says little: use the plain word of the field.' },
      },
      create(context) {
        const check = (node, name) => {
          const word = dialectIn(name ?? '');
          if (word !== undefined) context.report({ node, messageId: 'dialect', data: { word } });
        };
        const declared = (node) => check(node, node.id?.name);
        const onTop = ':matches(Program, Program > ExportNamedDeclaration) >';
        return {
          Program: (node) => check(node, context.filename.split(/[\\/]/).pop()),
          [`${onTop} VariableDeclaration > VariableDeclarator`]: declared,
          [`${onTop} :matches(FunctionDeclaration, ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration)`]:
            declared,
          ':matches(MethodDefinition, PropertyDefinition)': (node) => check(node, node.key.name),
        };
      },
    },
  },
};

export default tseslint.config(
  { ignores: ['dist', 'out', 'release', 'node_modules', 'tests/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_+$' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
    },
  },
  {
    // A promise that nobody waits for can end the host: it is awaited, or says what becomes of its failure. `void` is for
    // what cannot fail (a request to the host, whose failures are values).
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['{host,server,workspace,electron,cli}/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }] },
  },
  {
    files: ['{host,server,workspace,electron,cli,word,pdf}/**/*.ts'],
    ignores: ['workspace/files/move.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          "CallExpression[callee.property.name='rename']",
          "CallExpression[callee.property.name='renameSync']",
          'ImportSpecifier[imported.name=/^rename(Sync)?$/]',
        ].map((selector) => ({
          selector,
          message: 'A scanner may hold the file for a moment: rename with workspace/files/move.',
        })),
      ],
    },
  },
  {
    // Of the interface as of documents: what differs from one language to another stands in a table.
    files: ['{core,renderer,host,word,pdf,workspace,cli,server,electron}/**/*.{ts,tsx,mjs}'],
    plugins: { language },
    rules: { 'language/is-data': 'error' },
  },
  {
    files: ['{core,renderer,host,word,pdf,workspace,cli,server,electron,tests}/**/*.{ts,tsx,mjs}'],
    plugins: { words },
    rules: { 'words/plain': 'error' },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    // Nothing typed is lost: a box is one of `parts`, each of which keeps what is typed or says why it does not.
    files: ['renderer/**/*.tsx'],
    ignores: ['renderer/parts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@mantine/core',
              importNames: [
                'TextInput',
                'Textarea',
                'PasswordInput',
                'JsonInput',
                'Autocomplete',
                'TagsInput',
                'Input',
                'InputBase',
              ],
              message:
                'use a box of renderer/parts: SavedInput, KeptInput, KeptTextarea, SearchInput, SecretInput, DayInput.',
            },
            {
              name: '@mantine/core',
              importNames: ['Modal', 'Drawer', 'Menu'],
              message:
                'letters typed as it opens would be keys of the page behind: use Dialog or Menu of renderer/parts.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "JSXOpeningElement[name.name='input']:not(:has(JSXAttribute[name.name='type'] Literal[value=/^(checkbox|radio)$/]))",
          message: 'what is typed here would be lost: use a box of renderer/parts.',
        },
        {
          selector: "JSXOpeningElement[name.name='textarea']",
          message: 'what is typed here would be lost: use a box of renderer/parts.',
        },
        {
          selector: "JSXAttribute[name.name='contentEditable']",
          message: 'what is typed here would be lost: use a box of renderer/parts.',
        },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'process',
          'fetch',
          'localStorage',
          'setTimeout',
          'setInterval',
          'crypto',
        ].map((name) => ({
          name,
          message: 'core has no platform: take it as an argument.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'core has no clock: take the time as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'core has no clock: take the time as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'core has no randomness: take ids as an argument.',
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['cli/**', 'tests/**', '.ci/**', '**/*.mjs', '*.cjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
