/**
 * @generated SignedSource<<9f14ec7450d37d7f620baeb1f3e6fc16>>
 * @relayHash cd3d275dd90ee1b7c6a27479d0eeeb11
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 72c300745c40849d8c4864c50a9e940123d2b49473361ac8c529b5286b934484

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SetSkillsInput = {
  clientMutationId?: string | null | undefined;
  person: string;
  skills: ReadonlyArray<string>;
  version?: number | null | undefined;
};
export type SkillsSetMutation$variables = {
  input: SetSkillsInput;
};
export type SkillsSetMutation$data = {
  readonly setSkills: {
    readonly person: {
      readonly " $fragmentSpreads": FragmentRefs<"Skills_person">;
    };
  } | null | undefined;
};
export type SkillsSetMutation = {
  response: SkillsSetMutation$data;
  variables: SkillsSetMutation$variables;
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
    "name": "SkillsSetMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetSkillsPayload",
        "kind": "LinkedField",
        "name": "setSkills",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "person",
            "plural": false,
            "selections": [
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Skills_person"
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
    "name": "SkillsSetMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetSkillsPayload",
        "kind": "LinkedField",
        "name": "setSkills",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Person",
            "kind": "LinkedField",
            "name": "person",
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
                "name": "canEditSkills",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Skill",
                "kind": "LinkedField",
                "name": "skills",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
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
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "id": "72c300745c40849d8c4864c50a9e940123d2b49473361ac8c529b5286b934484",
    "metadata": {},
    "name": "SkillsSetMutation",
    "operationKind": "mutation",
    "text": null
  }
};
})();

(node as any).hash = "21fa6cf93c5ca276f636d90c4e955b3c";

export default node;
