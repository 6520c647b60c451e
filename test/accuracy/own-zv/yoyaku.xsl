<?xml version="1.0" encoding="Shift_JIS"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:param name="kai"></xsl:param>
<xsl:template match="/yoyaku">
<p><xsl:value-of select="@hizuke"/></p>
<table class="y"><tr><th>会議室</th><th>時間と使用課</th></tr>
<xsl:for-each select="shitsu[$kai='' or @kai=$kai]">
<tr><td><xsl:value-of select="@na"/></td><td><xsl:for-each select="waku"><xsl:value-of select="@ji"/> <xsl:value-of select="."/><br/></xsl:for-each></td></tr>
</xsl:for-each></table>
</xsl:template>
</xsl:stylesheet>
