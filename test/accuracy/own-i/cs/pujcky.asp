<html><head><title>Výpůjčky čtenáře</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><script language="JScript" src="js/pujcky.js"></script></head><body>
<h3>Čtenář: Dvořáková Lenka (č. 20417)</h3><table border="1" cellpadding="3"><tr><th>Svazek</th><th>Název</th><th>Vrátit do</th><th>&nbsp;</th></tr>
<tr><td>118822</td><td>Krakatit</td><td>14. 5.</td><td><input type="button" value="Prodloužit" onclick="prodlouzit(118822)"><input type="button" value="Vrátit" onclick="vratit(118822)"></td></tr>
<tr><td>120011</td><td>Saturnin</td><td>20. 5.</td><td><input type="button" value="Prodloužit" onclick="prodlouzit(120011)"><input type="button" value="Vrátit" onclick="vratit(120011)"></td></tr></table></body></html>
