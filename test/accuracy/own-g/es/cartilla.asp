<html>
<head>
<title>Movimientos de cartilla</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
</head>
<body bgcolor="#FFFFFF"><font face="Verdana" size="2"><b>Movimientos de cartilla</b>
<form action="cartilla.asp"><input name="num"> <input type="submit" value="Ver"></form>
<table border="1" cellspacing="0">
<tr>
<td>2003-08-04</td>
<td>751019</td>
<td align="right">481.75</td>
<td>Castellón</td>
</tr>
<tr>
<td>2001-06-12</td>
<td>631832</td>
<td align="right">6370.75</td>
<td>Castellón</td>
</tr>
<tr>
<td>2002-01-06</td>
<td>436814</td>
<td align="right">3169.00</td>
<td>León</td>
</tr>
<tr>
<td>2007-07-20</td>
<td>770514</td>
<td align="right">6304.00</td>
<td>Cádiz</td>
</tr>
<tr>
<td>2011-10-21</td>
<td>356356</td>
<td align="right">2863.00</td>
<td>Ávila</td>
</tr>
<tr>
<td>2011-01-11</td>
<td>461577</td>
<td align="right">6079.50</td>
<td>León</td>
</tr>
<tr>
<td>2001-04-17</td>
<td>999289</td>
<td align="right">7906.00</td>
<td>Cádiz</td>
</tr>
<tr>
<td>2011-11-25</td>
<td>118800</td>
<td align="right">1960.75</td>
<td>Logroño</td>
</tr>
<tr>
<td>2004-11-10</td>
<td>690757</td>
<td align="right">2697.75</td>
<td>Logroño</td>
</tr>
<tr>
<td>2008-12-03</td>
<td>279016</td>
<td align="right">8883.00</td>
<td>Ávila</td>
</tr>
<tr>
<td>2003-01-23</td>
<td>637652</td>
<td align="right">5938.50</td>
<td>Cádiz</td>
</tr>
<tr>
<td>2009-02-27</td>
<td>318479</td>
<td align="right">5297.75</td>
<td>Castellón</td>
</tr>
<tr>
<td>2007-01-03</td>
<td>977596</td>
<td align="right">6011.00</td>
<td>Logroño</td>
</tr>
<tr>
<td>2005-12-27</td>
<td>741947</td>
<td align="right">4843.50</td>
<td>León</td>
</tr>
<tr>
<td>2010-07-11</td>
<td>150279</td>
<td align="right">9470.75</td>
<td>Logroño</td>
</tr>
<tr>
<td>2006-02-27</td>
<td>904541</td>
<td align="right">6368.75</td>
<td>Ávila</td>
</tr>
<tr>
<td>2007-01-25</td>
<td>774436</td>
<td align="right">409.00</td>
<td>La Coruña</td>
</tr>
<tr>
<td>2008-02-15</td>
<td>284832</td>
<td align="right">2612.75</td>
<td>Logroño</td>
</tr>
</table>La reapertura exige autorización de la jefatura. Las dudas se dirigen a la secretaría, extensión 4410.
</font></body>
</html>
