/**
 * @generated SignedSource<<965399384a75499608509c7772a727a2>>
 * @relayHash 939fe1387bfbea35a3b8e5f4cca67c99
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID a16c8cde78b37968f1dd8abbaf547dc1886266f34da3cd8c2211cbd45e3b042b

import { ConcreteRequest } from 'relay-runtime';
export type RoundStatus = "ACCEPTED" | "CHANGES_REQUESTED" | "OPEN" | "WITHDRAWN" | "%future added value";
export type AcceptReviewsInput = {
  clientMutationId?: string | null | undefined;
  rounds: ReadonlyArray<AcceptedRound>;
};
export type AcceptedRound = {
  fingerprint: string;
  round: string;
  version: number;
};
export type useBulkAcceptanceMutation$variables = {
  input: AcceptReviewsInput;
};
export type useBulkAcceptanceMutation$data = {
  readonly acceptReviews: {
    readonly rounds: ReadonlyArray<{
      readonly id: string;
      readonly status: RoundStatus;
    }>;
    readonly viewer: {
      readonly id: string;
      readonly waiting: {
        readonly reviews: ReadonlyArray<{
          readonly id: string;
        }>;
      };
    };
  } | null | undefined;
};
export type useBulkAcceptanceMutation = {
  response: useBulkAcceptanceMutation$data;
  variables: useBulkAcceptanceMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AcceptReviewsPayload",
    "kind": "LinkedField",
    "name": "acceptReviews",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ReviewRound",
        "kind": "LinkedField",
        "name": "rounds",
        "plural": true,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "status",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Waiting",
            "kind": "LinkedField",
            "name": "waiting",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "ReviewRound",
                "kind": "LinkedField",
                "name": "reviews",
                "plural": true,
                "selections": [
                  (v1/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
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
    "name": "useBulkAcceptanceMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useBulkAcceptanceMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "id": "a16c8cde78b37968f1dd8abbaf547dc1886266f34da3cd8c2211cbd45e3b042b",
    "metadata": {},
    "name": "useBulkAcceptanceMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "cc0314f74390c41d737bf0c356279677";

export default node;
