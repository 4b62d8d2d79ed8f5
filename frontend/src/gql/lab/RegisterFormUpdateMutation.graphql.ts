/**
 * @generated SignedSource<<9b977f4135bdd06e297a61224fccc124>>
 * @relayHash 37e2a64906179ed468d31d3920534bd7
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID dff45d78ff166ab3346ab91ae78f209c233138e0451196a7ba2ed0d870f8e796

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type RegisterKind = "ARTICLE" | "CHAIR" | "COLLABORATION" | "COMMUNITY" | "ENTREPRENEURIAL" | "FACULTY" | "INTERVENTION" | "PARTNER" | "PROJECT" | "STARTUP_EMERGED" | "STARTUP_SUPPORTED" | "%future added value";
export type UpdateRegisterEntryInput = {
  clientMutationId?: string | null | undefined;
  doi?: string | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  kind?: RegisterKind | null | undefined;
  quantity?: number | null | undefined;
  source?: string | null | undefined;
  startsOn?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
  withIndustry?: boolean | null | undefined;
};
export type RegisterFormUpdateMutation$variables = {
  input: UpdateRegisterEntryInput;
};
export type RegisterFormUpdateMutation$data = {
  readonly updateRegisterEntry: {
    readonly entry: {
      readonly " $fragmentSpreads": FragmentRefs<"RegisterRow_entry">;
    };
  } | null | undefined;
};
export type RegisterFormUpdateMutation = {
  response: RegisterFormUpdateMutation$data;
  variables: RegisterFormUpdateMutation$variables;
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RegisterFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateRegisterEntryPayload",
        "kind": "LinkedField",
        "name": "updateRegisterEntry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "RegisterEntry",
            "kind": "LinkedField",
            "name": "entry",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "RegisterRow_entry"
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
    "name": "RegisterFormUpdateMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "UpdateRegisterEntryPayload",
        "kind": "LinkedField",
        "name": "updateRegisterEntry",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "RegisterEntry",
            "kind": "LinkedField",
            "name": "entry",
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
                "name": "quantity",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startsOn",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endsOn",
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
                "name": "withIndustry",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "source",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isIllustrative",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "version",
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
    "id": "dff45d78ff166ab3346ab91ae78f209c233138e0451196a7ba2ed0d870f8e796",
    "metadata": {},
    "name": "RegisterFormUpdateMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "306df9d10edc8f2106335aa8d16f028b";

export default node;
