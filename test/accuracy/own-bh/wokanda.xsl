<?xml version="1.0" encoding="iso-8859-2"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="html"/>
<xsl:template match="/wokanda"><table border="1"><tr><th>Godzina</th><th>Sygnatura</th><th>Strony</th></tr>
<xsl:for-each select="sprawa"><tr><td><xsl:value-of select="@godz"/></td><td><xsl:value-of select="@sygn"/></td><td><xsl:value-of select="."/></td></tr></xsl:for-each>
</table></xsl:template>
</xsl:stylesheet>
