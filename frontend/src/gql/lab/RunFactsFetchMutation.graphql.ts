/**
 * @generated SignedSource<<8d0ab30f2567f2b58b357587da64680e>>
 * @relayHash 9a9334888c245cddd6e42df345e9b6ea
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 20dab14e22b1a342146d75d787bd0c6ebd6795c529a1c682063b79b8fd7404f2

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
    "id": "20dab14e22b1a342146d75d787bd0c6ebd6795c529a1c682063b79b8fd7404f2",
    "metadata": {},
    "name": "RunFactsFetchMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "017dbd6b8697f0b91a8ed7542b4201a8";

export default node;
