<?xml version="1.0" encoding="windows-1254"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:template match="/"><table><tr><th>Gün</th><th>Acil</th><th>Dahiliye</th></tr>
<xsl:for-each select="nobet/gun"><tr><td><xsl:value-of select="@t"/></td><td><xsl:value-of select="acil"/></td><td><xsl:value-of select="dahiliye"/></td></tr></xsl:for-each>
</table></xsl:template>
</xsl:stylesheet>
