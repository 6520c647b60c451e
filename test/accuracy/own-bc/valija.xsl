<?xml version="1.0" encoding="utf-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:variable name="m"></xsl:variable>
<xsl:template match="/"><table border="1"><xsl:for-each select="//salida[string($m)='' or mision=$m]"><tr><td><xsl:value-of select="mision"/></td><td><xsl:value-of select="fecha"/></td><td><xsl:value-of select="bultos"/></td></tr></xsl:for-each></table></xsl:template>
</xsl:stylesheet>
