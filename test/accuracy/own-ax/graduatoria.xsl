<?xml version="1.0"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/g"><table border="1">
<xsl:for-each select="r"><xsl:sort select="punti"/><tr><td><xsl:value-of select="cognome"/></td><td><xsl:value-of select="sede"/></td><td><xsl:value-of select="punti"/></td></tr></xsl:for-each>
</table></xsl:template></xsl:stylesheet>
