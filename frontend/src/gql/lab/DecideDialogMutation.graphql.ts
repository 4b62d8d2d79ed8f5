/**
 * @generated SignedSource<<2e293f38a5e88575f5e42e102ad73021>>
 * @relayHash 255ac90cf6885c7dbe749cea8a69360f
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 4d452650eb3fac9e45cbf88bfcf7696e31cd92b5df73ae5f21b21fb0b76167e5

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FitReason = "CAPACITY" | "DATA_MISSING" | "DATA_READY" | "LEARNING_PROBLEM" | "NOT_LEARNING" | "NOT_VALUES" | "NOVEL" | "NO_CAPACITY" | "NO_SPONSOR" | "NO_TEAM" | "OFF_THE_SHELF" | "SPONSOR" | "TEAM_TO_LEARN" | "VALUES" | "%future added value";
export type DecideInquiryInput = {
  clientMutationId?: string | null | undefined;
  fits: boolean;
  id: string;
  note?: string | null | undefined;
  reasons: ReadonlyArray<FitReason>;
  version: number;
};
export type DecideDialogMutation$variables = {
  input: DecideInquiryInput;
};
export type DecideDialogMutation$data = {
  readonly decideInquiry: {
    readonly inquiry: {
      readonly " $fragmentSpreads": FragmentRefs<"InquiryActions_inquiry">;
    };
  } | null | undefined;
};
export type DecideDialogMutation = {
  response: DecideDialogMutation$data;
  variables: DecideDialogMutation$variables;
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
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "DecideDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DecideInquiryPayload",
        "kind": "LinkedField",
        "name": "decideInquiry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Inquiry",
            "kind": "LinkedField",
            "name": "inquiry",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "InquiryActions_inquiry"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DecideDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "DecideInquiryPayload",
        "kind": "LinkedField",
        "name": "decideInquiry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Inquiry",
            "kind": "LinkedField",
            "name": "inquiry",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "organizationName",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "wanted",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "allowedActions",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Person",
                "kind": "LinkedField",
                "name": "owner",
                "plural": false,
                "selections": (v3/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Organization",
                "kind": "LinkedField",
                "name": "organization",
                "plural": false,
                "selections": (v3/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "4d452650eb3fac9e45cbf88bfcf7696e31cd92b5df73ae5f21b21fb0b76167e5",
    "metadata": {},
    "name": "DecideDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "cf4de4fc6adf906a4bc225debdf92ba3";

export default node;
