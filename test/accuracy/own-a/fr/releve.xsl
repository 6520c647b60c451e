<?xml version="1.0" encoding="windows-1252"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/>
<xsl:template match="/heures"><p><xsl:value-of select="@agent"/></p><table><xsl:for-each select="j"><tr><td><xsl:value-of select="@d"/></td><td><xsl:value-of select="@h"/></td></tr></xsl:for-each></table></xsl:template></xsl:stylesheet>
