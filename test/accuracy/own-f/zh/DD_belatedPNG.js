var DD_belatedPNG={fix:function(s){document.namespaces.add('DD','urn:schemas-microsoft-com:vml');}};
