/**
 * @generated SignedSource<<965900466ddbdaa07acde531d9566d61>>
 * @relayHash 8b8f87262f55128054b0c2a817988ab6
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 8a822ab4c6d7a7f6806f450144b3e901c7cfd37ac845f443cb91070a7c300b8c

import { ConcreteRequest } from 'relay-runtime';
export type SetLoadTargetInput = {
  clientMutationId?: string | null | undefined;
  high: number;
  low: number;
  person: string;
  version?: number | null | undefined;
};
export type TargetDialogMutation$variables = {
  input: SetLoadTargetInput;
};
export type TargetDialogMutation$data = {
  readonly setLoadTarget: {
    readonly target: {
      readonly high: number;
      readonly low: number;
    };
  } | null | undefined;
};
export type TargetDialogMutation = {
  response: TargetDialogMutation$data;
  variables: TargetDialogMutation$variables;
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
    "concreteType": "SetLoadTargetPayload",
    "kind": "LinkedField",
    "name": "setLoadTarget",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "LoadTarget",
        "kind": "LinkedField",
        "name": "target",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "low",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "high",
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
    "name": "TargetDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TargetDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "8a822ab4c6d7a7f6806f450144b3e901c7cfd37ac845f443cb91070a7c300b8c",
    "metadata": {},
    "name": "TargetDialogMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "a81467f41a207ab1fae92a429bbba3b1";

export default node;
