import { withoutMarkup } from '../../model/index.ts';

/** The manifest of a SCORM 1.2 package with one unit. */
export function scormManifest(id: string, title: string, files: readonly string[]): string {
  const name = `demarche-${id.replace(/[^\w-]/gu, '-')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${name}-organization">
    <organization identifier="${name}-organization">
      <title>${withoutMarkup(title)}</title>
      <item identifier="${name}-item" identifierref="${name}-resource" isvisible="true">
        <title>${withoutMarkup(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${name}-resource" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${withoutMarkup(file)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
