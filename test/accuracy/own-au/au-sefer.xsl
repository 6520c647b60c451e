<?xml version="1.0"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:template match="/hatlar"><table>
<xsl:for-each select="hat"><tr><td><xsl:value-of select="@no"/></td><td><xsl:value-of select="ad"/></td>
<td><xsl:value-of select="ilk"/></td><td><xsl:value-of select="son"/></td></tr></xsl:for-each>
</table></xsl:template>
</xsl:stylesheet>
