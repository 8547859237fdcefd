import { transformAsync, types, type PluginObj } from "@babel/core";
import { getConfig } from "@lingui/conf";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

const MACROS = /from "@lingui\/(core|react)\/macro"/;

/**
 * Texts for people become messages. English stays where it is written, ready to be filled in, so it needs no
 * catalog: a chunk brings its own texts and none can be missing. Other languages replace them by id.
 */
export function messages(configPath: string): Plugin {
  const linguiConfig = getConfig({ configPath });
  return {
    name: "forecourt-messages",
    enforce: "pre",
    async transform(code, id) {
      if (!/\.tsx?$/.test(id) || !MACROS.test(code)) return null;
      const result = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ["typescript", "jsx"] },
        plugins: [
          ["@lingui/babel-plugin-lingui-macro", { linguiConfig, stripMessageField: false }],
          compiledMessages,
        ],
      });
      return result?.code ? { code: result.code, map: result.map ?? null } : null;
    },
  };
}

/** `{ id, message: "{n} new" }` as the macro writes it, with the message parsed as a catalog would have it. */
function compiledMessages(): PluginObj {
  return {
    visitor: {
      ObjectProperty({ node, parent }) {
        const { value } = node;
        if (nameOf(node) !== "message" || !types.isStringLiteral(value)) return;
        if (!types.isObjectExpression(parent) || !parent.properties.some(isId)) return;
        node.value = types.valueToNode(compileMessage(value.value));
      },
    },
  };
}

function isId(property: types.Node): boolean {
  return types.isObjectProperty(property) && nameOf(property) === "id";
}

function nameOf({ key }: types.ObjectProperty): string | undefined {
  if (types.isIdentifier(key)) return key.name;
  return types.isStringLiteral(key) ? key.value : undefined;
}
