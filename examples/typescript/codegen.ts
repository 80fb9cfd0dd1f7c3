import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  // Of a running server: { 'http://127.0.0.1:4000/schema.graphql': { headers: { authorization: 'Bearer …' } } }
  schema: '../../docs/schema.graphql',
  documents: 'src/*.ts',
  generates: {
    'src/graphql/': {
      preset: 'client',
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          URL: 'string',
          EmailAddress: 'string',
          CountryCode: 'string',
          Currency: 'string',
          BigInt: 'string | number',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;
