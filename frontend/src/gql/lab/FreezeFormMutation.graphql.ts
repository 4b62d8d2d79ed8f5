/**
 * @generated SignedSource<<f8112fb392930dbf60237d9b8e191ed3>>
 * @relayHash 850159382906b064beb70db0c4e2e818
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 1d5f39bb9182c7e90e583a081037a1905bea2225635db79b9419b2f1a93836c3

import { ConcreteRequest } from 'relay-runtime';
export type FreezeYearInput = {
  clientMutationId?: string | null | undefined;
  note?: string | null | undefined;
  year: number;
};
export type FreezeFormMutation$variables = {
  input: FreezeYearInput;
};
export type FreezeFormMutation$data = {
  readonly freezeYear: {
    readonly report: {
      readonly id: string;
      readonly number: number;
    };
  } | null | undefined;
};
export type FreezeFormMutation = {
  response: FreezeFormMutation$data;
  variables: FreezeFormMutation$variables;
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
    "concreteType": "FreezeYearPayload",
    "kind": "LinkedField",
    "name": "freezeYear",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "YearlyReport",
        "kind": "LinkedField",
        "name": "report",
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
            "name": "number",
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
    "name": "FreezeFormMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "FreezeFormMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "1d5f39bb9182c7e90e583a081037a1905bea2225635db79b9419b2f1a93836c3",
    "metadata": {},
    "name": "FreezeFormMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "fc290c04ef14953819895498c3bd8904";

export default node;
