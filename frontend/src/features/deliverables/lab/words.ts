import { msg } from "@lingui/core/macro";

/** How somebody proved who they are. */
export const signInMethod = {
  password: msg`password`,
  code: msg`code sent by e-mail`,
  mfa: msg`passkey or second factor`,
  socialaccount: msg`outside account`,
  token: msg`access token`,
};
