<?xml version="1.0" encoding="windows-1254"?>
<xsl:stylesheet xmlns:xsl="http://www.w3.org/TR/WD-xsl"><xsl:template match="/"><table class="r"><tr><th>Makbuz</th><th>Mükellef</th><th>Tür</th><th>Tutar</th><th>Vezne</th></tr>
<xsl:for-each select="gun/kayit" order-by="+ makbuz"><tr><td><xsl:value-of select="makbuz"/></td><td><xsl:value-of select="mukellef"/></td><td><xsl:value-of select="tur"/></td><td><xsl:value-of select="tutar"/></td><td><xsl:value-of select="vezne"/></td></tr></xsl:for-each></table></xsl:template></xsl:stylesheet>
