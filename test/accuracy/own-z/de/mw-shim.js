document.createElement('main');document.createElement('nav');
