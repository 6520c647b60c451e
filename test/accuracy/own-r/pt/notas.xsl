<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/>
<xsl:template match="/"><table><tr><th>Número</th><th>Fornecedor</th><th>Data</th><th>Valor</th></tr><xsl:for-each select="//nota"><xsl:sort select="@numero"/><tr><td><xsl:value-of select="@numero"/></td><td><xsl:value-of select="fornecedor"/></td><td><xsl:value-of select="data"/></td><td><xsl:value-of select="valor"/></td></tr></xsl:for-each></table></xsl:template></xsl:stylesheet>
