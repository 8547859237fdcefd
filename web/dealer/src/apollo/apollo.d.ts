import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

declare module "@apollo/client" {
  // oxlint-disable-next-line typescript/no-empty-object-type -- this is how masking types are switched on
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
