<?xml version="1.0" encoding="utf-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="html"/>
<xsl:template match="/register">
<table border="1" cellspacing="0" cellpadding="4">
<tr><th>No.</th><th>Contract</th><th>Supplier</th><th>Ends</th></tr>
<xsl:for-each select="c"><xsl:sort select="ends"/>
<tr><td><xsl:value-of select="@no"/></td><td><xsl:value-of select="title"/></td><td><xsl:value-of select="firm"/></td><td><xsl:value-of select="ends"/></td></tr>
</xsl:for-each>
</table>
</xsl:template>
</xsl:stylesheet>
