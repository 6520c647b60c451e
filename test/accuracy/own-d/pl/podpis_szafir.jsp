<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><title>Wysyłanie deklaracji - podpis elektroniczny</title></head><body>
<h2>Deklaracja PIT-4R &#8211; krok 3 z 3</h2><p>Proszę włożyć kartę do czytnika, wybrać certyfikat i nacisnąć przycisk &#8222;Podpisz&#8221; w oknie apletu. Po złożeniu podpisu dokument zostanie wysłany automatycznie.</p>
<object classid="clsid:8AD9C840-044E-11D1-B3E9-00805F499D93" width="500" height="300" codebase="http://java.sun.com/update/1.5.0/jinstall-1_5-windows-i586.cab">
<param name="code" value="pl.kir.szafir.applet.SignApplet.class"><param name="archive" value="szafir.jar,bcprov.jar"><param name="MAYSCRIPT" value="true"><param name="taskUrl" value="zadanie.xml"><param name="afterUrl" value="wyslano.jsp">
<comment><embed type="application/x-java-applet;version=1.5" code="pl.kir.szafir.applet.SignApplet.class" archive="szafir.jar,bcprov.jar" width="500" height="300" taskUrl="zadanie.xml"></embed></comment>
</object></body></html>
