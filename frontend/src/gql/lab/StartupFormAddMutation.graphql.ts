/**
 * @generated SignedSource<<5685cf8a3be0263f486b6db1b2893778>>
 * @relayHash 4d839211c2690ce614cdfadf50951b6c
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 60b525ae98fff91cb54a40f6cea060ce53097f71e12eadb41fe65acd8bda82bc

import { ConcreteRequest } from 'relay-runtime';
export type AddStartupInput = {
  clientMutationId?: string | null | undefined;
  emergedFrom?: string | null | undefined;
  emergedOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  internalNote?: string | null | undefined;
  organization: string;
  startsOn: string;
};
export type StartupFormAddMutation$variables = {
  input: AddStartupInput;
};
export type StartupFormAddMutation$data = {
  readonly addStartup: {
    readonly startup: {
      readonly id: string;
    };
  } | null | undefined;
};
export type StartupFormAddMutation = {
  response: StartupFormAddMutation$data;
  variables: StartupFormAddMutation$variables;
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
    "concreteType": "AddStartupPayload",
    "kind": "LinkedField",
    "name": "addStartup",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "StartupSupport",
        "kind": "LinkedField",
        "name": "startup",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          }
        ],
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
    "name": "StartupFormAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartupFormAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "60b525ae98fff91cb54a40f6cea060ce53097f71e12eadb41fe65acd8bda82bc",
    "metadata": {},
    "name": "StartupFormAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "f8398819c25a467025f26fe49c851d44";

export default node;
