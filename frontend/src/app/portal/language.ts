import { commitMutation, graphql } from "relay-runtime";
import type { languageMutation } from "@/gql/portal/languageMutation.graphql";
import type { Locale } from "@/lib/i18n";
import { environment } from "./environment";

/** The language is the account's: it is kept there, and the page is read again in it. */
export function keepLanguage(locale: Locale) {
  commitMutation<languageMutation>(environment, {
    mutation: graphql`
      mutation languageMutation($input: UpdateProfileInput!) {
        updateProfile(input: $input) {
          viewer {
            id
            language
          }
        }
      }
    `,
    variables: { input: { language: locale === "fr" ? "FRENCH" : "ENGLISH" } },
    onCompleted: () => location.reload(),
    onError: () => location.reload(),
  });
}
