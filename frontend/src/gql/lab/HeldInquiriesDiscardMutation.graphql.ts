/**
 * @generated SignedSource<<b89b145d3bb24c83da83972f56172d24>>
 * @relayHash 4dd6e5d1277f64169cf725cc2fc1c022
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID ca27e6f61a395b05820a085746a3c98c8b53a5caa9715bfd4b9c5b570a19bcf3

import { ConcreteRequest } from 'relay-runtime';
export type DiscardInquiriesInput = {
  clientMutationId?: string | null | undefined;
  ids: ReadonlyArray<string>;
};
export type HeldInquiriesDiscardMutation$variables = {
  input: DiscardInquiriesInput;
};
export type HeldInquiriesDiscardMutation$data = {
  readonly discardInquiries: {
    readonly discarded: number;
  } | null | undefined;
};
export type HeldInquiriesDiscardMutation = {
  response: HeldInquiriesDiscardMutation$data;
  variables: HeldInquiriesDiscardMutation$variables;
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
    "concreteType": "DiscardInquiriesPayload",
    "kind": "LinkedField",
    "name": "discardInquiries",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "discarded",
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
    "name": "HeldInquiriesDiscardMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "HeldInquiriesDiscardMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "ca27e6f61a395b05820a085746a3c98c8b53a5caa9715bfd4b9c5b570a19bcf3",
    "metadata": {},
    "name": "HeldInquiriesDiscardMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "79fdff9186006a5d80c668718549f47d";

export default node;
