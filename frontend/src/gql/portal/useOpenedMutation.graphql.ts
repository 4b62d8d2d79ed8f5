/**
 * @generated SignedSource<<e37fc8604fdef8ae8c706eff82204414>>
 * @relayHash d94d19dd01ff43b5893e7a427ae5f286
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID e226b1d78e783fe786684f55ea7f2fd3520d6e2658b65a9e025a88af1c54f800

import { ConcreteRequest } from 'relay-runtime';
export type MarkOpenedInput = {
  clientMutationId?: string | null | undefined;
  ids: ReadonlyArray<string>;
};
export type useOpenedMutation$variables = {
  input: MarkOpenedInput;
};
export type useOpenedMutation$data = {
  readonly markOpened: {
    readonly count: number;
  } | null | undefined;
};
export type useOpenedMutation = {
  response: useOpenedMutation$data;
  variables: useOpenedMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MarkOpenedPayload",
    "kind": "LinkedField",
    "name": "markOpened",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "count",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useOpenedMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useOpenedMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "e226b1d78e783fe786684f55ea7f2fd3520d6e2658b65a9e025a88af1c54f800",
    "metadata": {},
    "name": "useOpenedMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f00c7c2e659c89d24fd41d58bf253df5";

export default node;
