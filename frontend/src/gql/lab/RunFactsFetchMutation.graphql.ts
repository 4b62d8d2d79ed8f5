/**
 * @generated SignedSource<<e8023c5a27cf177a670a615986babdd3>>
 * @relayHash 594272e2454d027c7eb10ce9892c4610
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 080f7138b92123670ffb42747078102694c0a995546a845abb3e13b2d7ede446

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type FetchRunInput = {
  clientMutationId?: string | null | undefined;
  deliverableVersion: string;
};
export type RunFactsFetchMutation$variables = {
  input: FetchRunInput;
};
export type RunFactsFetchMutation$data = {
  readonly fetchRun: {
    readonly deliverableVersion: {
      readonly " $fragmentSpreads": FragmentRefs<"RunFacts_version">;
    };
  } | null | undefined;
};
export type RunFactsFetchMutation = {
  response: RunFactsFetchMutation$data;
  variables: RunFactsFetchMutation$variables;
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
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "key",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "value",
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RunFactsFetchMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "FetchRunPayload",
        "kind": "LinkedField",
        "name": "fetchRun",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "DeliverableVersion",
            "kind": "LinkedField",
            "name": "deliverableVersion",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "RunFacts_version"
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
    "name": "RunFactsFetchMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "FetchRunPayload",
        "kind": "LinkedField",
        "name": "fetchRun",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "DeliverableVersion",
            "kind": "LinkedField",
            "name": "deliverableVersion",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "linkKind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "TrackedRun",
                "kind": "LinkedField",
                "name": "run",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "state",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "problem",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "status",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "fetchedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "RunValue",
                    "kind": "LinkedField",
                    "name": "params",
                    "plural": true,
                    "selections": (v3/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "RunValue",
                    "kind": "LinkedField",
                    "name": "metrics",
                    "plural": true,
                    "selections": (v3/*:: as any*/),
                    "storageKey": null
                  },
                  (v2/*:: as any*/)
                ],
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
    "id": "080f7138b92123670ffb42747078102694c0a995546a845abb3e13b2d7ede446",
    "metadata": {},
    "name": "RunFactsFetchMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "017dbd6b8697f0b91a8ed7542b4201a8";

export default node;
