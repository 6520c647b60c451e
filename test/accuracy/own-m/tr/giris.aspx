<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="tr">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>İnsan Kaynakları Portalı</title>
<style type="text/css">#girisKutu,#uyari{width:340px;margin:90px auto;border:1px solid #b22;padding:18px;font:13px Arial}#girisKutu{border-color:#357}label{display:block;margin-top:8px}</style>
</head>
<body>
<form id="girisKutu" method="post" action="giris.aspx" style="display:none">
<strong>İnsan Kaynakları Portalı</strong>
<label>Sicil no <input name="sicil" /></label><label>Parola <input name="parola" type="password" /></label>
<p><input type="submit" value="Giriş" /></p>
</form>
<div id="uyari" style="display:none">
<p>Bu uygulama yalnızca <b>Internet Explorer</b> tarayıcısı ile kullanılabilir.</p>
<p>Lütfen sayfayı Internet Explorer ile açınız. Kullandığınız tarayıcı: <span id="tarayici"></span></p>
</div>
<script type="text/javascript">
(function () {
  var ua = navigator.userAgent;
  var ie = ua.indexOf('MSIE') > -1 || ua.indexOf('Trident/') > -1;
  document.getElementById(ie ? 'girisKutu' : 'uyari').style.display = 'block';
  if (!ie) document.getElementById('tarayici').appendChild(document.createTextNode(ua));
})();
</script>
</body></html>
