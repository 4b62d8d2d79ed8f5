/**
 * @generated SignedSource<<172e72169aa9cd2e7c3b1713da28cc51>>
 * @relayHash f4c4524f8a1e9f6883b8471607f8ae40
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d014dbc6da52192b574305741e3d70adcdb82ab588bdc312811f0a09b72ee2f8

import { ConcreteRequest } from 'relay-runtime';
export type StartEngagementInput = {
  clientMutationId?: string | null | undefined;
  confidential?: boolean | null | undefined;
  lead?: string | null | undefined;
  organization: string;
  playbook: string;
  startsOn: string;
  summary?: string | null | undefined;
  title: string;
  weeks?: number | null | undefined;
};
export type StartPageMutation$variables = {
  input: StartEngagementInput;
};
export type StartPageMutation$data = {
  readonly startEngagement: {
    readonly engagement: {
      readonly id: string;
      readonly reference: string;
    };
  } | null | undefined;
};
export type StartPageMutation = {
  response: StartPageMutation$data;
  variables: StartPageMutation$variables;
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
    "concreteType": "StartEngagementPayload",
    "kind": "LinkedField",
    "name": "startEngagement",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Engagement",
        "kind": "LinkedField",
        "name": "engagement",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "reference",
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
    "name": "StartPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "StartPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d014dbc6da52192b574305741e3d70adcdb82ab588bdc312811f0a09b72ee2f8",
    "metadata": {},
    "name": "StartPageMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "7e18d6e0fb7317a07533e1eca8c81ced";

export default node;
