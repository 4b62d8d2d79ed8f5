/**
 * @generated SignedSource<<a7cb83f7f821be4a355f1db5b7277e2a>>
 * @relayHash ee948ac20199c69aa90897dfd9aa00f9
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 76117278218be01ad658a38267eac6e3ce764c57607b371691848a4fcb5f547b

import { ConcreteRequest } from 'relay-runtime';
export type RetryMailInput = {
  clientMutationId?: string | null | undefined;
  id: string;
};
export type DeadLettersRetryMutation$variables = {
  input: RetryMailInput;
};
export type DeadLettersRetryMutation$data = {
  readonly retryMail: {
    readonly ok: boolean;
  } | null | undefined;
};
export type DeadLettersRetryMutation = {
  response: DeadLettersRetryMutation$data;
  variables: DeadLettersRetryMutation$variables;
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
    "concreteType": "RetryMailPayload",
    "kind": "LinkedField",
    "name": "retryMail",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "ok",
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
    "name": "DeadLettersRetryMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DeadLettersRetryMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "76117278218be01ad658a38267eac6e3ce764c57607b371691848a4fcb5f547b",
    "metadata": {},
    "name": "DeadLettersRetryMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7b3c20bd914e954f8126810d3be2b04f";

export default node;
