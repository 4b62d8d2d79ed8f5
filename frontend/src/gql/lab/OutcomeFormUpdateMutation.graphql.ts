/**
 * @generated SignedSource<<599834883cfbac01be2c4ef23b079d42>>
 * @relayHash 78daecaf02fa5d9802bf874cfe3bcd98
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 086d99cd78d6b4935dad5a3f146de17b6b71f21f22ac6f6d0283fa7d197f5071

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OutcomeKind = "FOLLOW_ON" | "HIRE" | "PRODUCT" | "PUBLICATION" | "SOFTWARE" | "%future added value";
export type UpdateOutcomeInput = {
  authors?: string | null | undefined;
  clientMutationId?: string | null | undefined;
  doi?: string | null | undefined;
  happenedOn?: string | null | undefined;
  id: string;
  internalNote?: string | null | undefined;
  kind?: OutcomeKind | null | undefined;
  title?: string | null | undefined;
  url?: string | null | undefined;
  venue?: string | null | undefined;
  version: number;
};
export type OutcomeFormUpdateMutation$variables = {
  input: UpdateOutcomeInput;
};
export type OutcomeFormUpdateMutation$data = {
  readonly updateOutcome: {
    readonly outcome: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"OutcomeRow_outcome">;
    };
  } | null | undefined;
};
export type OutcomeFormUpdateMutation = {
  response: OutcomeFormUpdateMutation$data;
  variables: OutcomeFormUpdateMutation$variables;
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
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "OutcomeFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateOutcomePayload",
        "kind": "LinkedField",
        "name": "updateOutcome",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Outcome",
            "kind": "LinkedField",
            "name": "outcome",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "OutcomeRow_outcome"
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
    "name": "OutcomeFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateOutcomePayload",
        "kind": "LinkedField",
        "name": "updateOutcome",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Outcome",
            "kind": "LinkedField",
            "name": "outcome",
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
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "authors",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "venue",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "doi",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "url",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "happenedOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "internalNote",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "disclosure",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "allowedActions",
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
    "id": "086d99cd78d6b4935dad5a3f146de17b6b71f21f22ac6f6d0283fa7d197f5071",
    "metadata": {},
    "name": "OutcomeFormUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "944140c656c745dd05c0083c0046814d";

export default node;
