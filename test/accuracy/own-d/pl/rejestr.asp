<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Rejestr umów</title></head><body>
<p align="right"><a href="#" onclick="window.external.AddFavorite(location.href,document.title);return false">Dodaj do ulubionych</a></p>
<h2>Rejestr umów 2009</h2><table border="1" cellspacing="0" cellpadding="4"><tr bgcolor="#dddddd"><th>Nr</th><th>Kontrahent</th><th>Przedmiot</th><th>Wartość</th></tr>
<tr><td><a href="umowa.asp?id=1">1/2009</a></td><td>ZUK Sp. z o.o.</td><td>Odśnieżanie dróg</td><td>48 000 zł</td></tr><tr><td><a href="umowa.asp?id=2">2/2009</a></td><td>Drukarnia Świt</td><td>Druki akcydensowe</td><td>6 100 zł</td></tr></table>
<form action="rejestr.asp">Szukaj: <input name="s"><input type="submit" value="Szukaj"></form></body></html>
