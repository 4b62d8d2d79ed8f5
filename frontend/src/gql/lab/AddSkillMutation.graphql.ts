/**
 * @generated SignedSource<<514ab742a378327575a412562f596914>>
 * @relayHash ba6381c306670d23b45267f928d7fe25
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID d8add4711854df7a775a566cc4dbe28f2ee434355a3b6d8d92110b72f3b4d7ce

import { ConcreteRequest } from 'relay-runtime';
export type AddSkillInput = {
  clientMutationId?: string | null | undefined;
  nameEn: string;
  nameFr: string;
};
export type AddSkillMutation$variables = {
  input: AddSkillInput;
};
export type AddSkillMutation$data = {
  readonly addSkill: {
    readonly skill: {
      readonly id: string;
      readonly name: string;
    };
  } | null | undefined;
};
export type AddSkillMutation = {
  response: AddSkillMutation$data;
  variables: AddSkillMutation$variables;
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
    "concreteType": "AddSkillPayload",
    "kind": "LinkedField",
    "name": "addSkill",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Skill",
        "kind": "LinkedField",
        "name": "skill",
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
            "name": "name",
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
    "name": "AddSkillMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AddSkillMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "id": "d8add4711854df7a775a566cc4dbe28f2ee434355a3b6d8d92110b72f3b4d7ce",
    "metadata": {},
    "name": "AddSkillMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "8ad5f4745db2d39d3ff38230d145dd87";

export default node;
