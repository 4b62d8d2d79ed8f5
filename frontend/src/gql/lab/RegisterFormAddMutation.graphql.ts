/**
 * @generated SignedSource<<a26dc4abd49fa365e86d88c6ec18ac3c>>
 * @relayHash 7b90234e6d510277b12f0b7874221f46
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 2c49c8d7034bde360c7885477e45f82700a1579d243cab77289447cd2da7a943

import { ConcreteRequest } from 'relay-runtime';
export type RegisterKind = "ARTICLE" | "CHAIR" | "COLLABORATION" | "COMMUNITY" | "ENTREPRENEURIAL" | "FACULTY" | "INTERVENTION" | "PARTNER" | "PROJECT" | "STARTUP_EMERGED" | "STARTUP_SUPPORTED" | "%future added value";
export type AddRegisterEntryInput = {
  clientMutationId?: string | null | undefined;
  doi?: string | null | undefined;
  endsOn?: string | null | undefined;
  kind: RegisterKind;
  quantity?: number | null | undefined;
  source?: string | null | undefined;
  startsOn: string;
  title: string;
  withIndustry?: boolean | null | undefined;
};
export type RegisterFormAddMutation$variables = {
  input: AddRegisterEntryInput;
};
export type RegisterFormAddMutation$data = {
  readonly addRegisterEntry: {
    readonly entry: {
      readonly id: string;
    };
  } | null | undefined;
};
export type RegisterFormAddMutation = {
  response: RegisterFormAddMutation$data;
  variables: RegisterFormAddMutation$variables;
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
    "concreteType": "AddRegisterEntryPayload",
    "kind": "LinkedField",
    "name": "addRegisterEntry",
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
    "name": "RegisterFormAddMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RegisterFormAddMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "2c49c8d7034bde360c7885477e45f82700a1579d243cab77289447cd2da7a943",
    "metadata": {},
    "name": "RegisterFormAddMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "22f2b19e8c1181867bab7e12b5092a06";

export default node;
